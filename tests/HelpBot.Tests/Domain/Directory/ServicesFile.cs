using System.Collections.Immutable;
using HelpBot.Domain.Directory;
using HelpBot.Domain.Directory.Source;
using HelpBot.Domain.Scripts;
using HelpBot.Tests.Domain.Places;

namespace HelpBot.Tests.Domain.Services;

/// <summary>The real <c>scripts/services.yaml</c>, and small ones of tests.</summary>
internal static class ServicesFile
{
    /// <summary>A shelter without a number, right in every way; tests break it.</summary>
    public const string Whole = """
        services:
          - id: a-place
            kind: shelter
            regions: [zhambyl]
            town: taraz
            label: { ru: Тараз, kk: Тараз }
            name: { ru: Центр, kk: Орталық }
            does: { ru: можно пожить, kk: тұруға болады }
            answered_by: state
            source: [a page]
            source_date: 2025-11-26
            grade: high
        """;

    private static readonly Lazy<ServiceDirectory> Built = new(() =>
    {
        var (directory, issues) = DirectoryCompiler.Compile(RegionsFile.Bind<DirectorySource>("services.yaml"), RegionsFile.Places);
        Assert.Empty(issues);
        return directory!;
    });

    public static ServiceDirectory Real => Built.Value;

    public static (ServiceDirectory? Directory, ImmutableArray<ScriptIssue> Issues) Compile(string yaml) =>
        DirectoryCompiler.Compile(RegionsFile.BindText<DirectorySource>(yaml), RegionsFile.Places);

    public static ServiceDirectory With(ServiceDirectory directory, string id, Func<Service, Service> change) =>
        new([.. directory.Services.Select(service => service.Id.Value == id ? change(service) : service)]);
}
