using System.Net;
using System.Text.RegularExpressions;

namespace HelpBot.Tests.Sandbox.Page;

public partial class PageFilesTests : SandboxPage
{
    [Fact]
    public async Task Everything_the_page_needs_is_served_with_it_and_nothing_comes_from_elsewhere()
    {
        var waiting = new Queue<string>(["/"]);
        var seen = new HashSet<string>();
        while (waiting.TryDequeue(out var path))
        {
            if (!seen.Add(path)) continue;
            using var response = await Browser.GetAsync(new Uri(path, UriKind.Relative));
            Assert.True(response.StatusCode == HttpStatusCode.OK, path);
            var text = await response.Content.ReadAsStringAsync();
            foreach (Match own in OwnFile().Matches(text)) waiting.Enqueue(own.Value);
            Assert.DoesNotContain("://", text.Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }

        Assert.Contains("/page/phone/bubble.js", seen);
        Assert.True(seen.Count > 20);
    }

    [Fact]
    public async Task No_other_site_may_put_anything_into_the_page()
    {
        using var response = await Browser.GetAsync(new Uri("/", UriKind.Relative));
        Assert.StartsWith("default-src 'self'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_not_found()
    {
        using var response = await Browser.GetAsync(new Uri("/page/nothing.js", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task The_page_has_each_of_its_words_in_both_languages()
    {
        var words = await Browser.GetStringAsync(new Uri("/page/words.js", UriKind.Relative));
        var entries = Entry().Matches(words);
        Assert.True(entries.Count > 70);
        Assert.All(entries, entry => Assert.Equal(2, Pair().Count(entry.Groups["values"].Value)));

        var holes = entries.Select(entry => Pair().Matches(entry.Groups["values"].Value).Select(word => string.Join(' ', Hole().Matches(word.Value).Select(hole => hole.Value).Order())));
        Assert.All(holes, pair => Assert.Single(pair.Distinct()));
    }

    [GeneratedRegex("/page/[a-z/-]+\\.(?:js|css|svg)")]
    private static partial Regex OwnFile();

    [GeneratedRegex(@"^  (?!kk:|ru:)(?<name>\w+): \[(?<values>'.*')\],$", RegexOptions.Multiline)]
    private static partial Regex Entry();

    [GeneratedRegex("'[^']+'")]
    private static partial Regex Pair();

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Hole();
}
