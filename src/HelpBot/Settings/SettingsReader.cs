using System.ComponentModel.DataAnnotations;
using HelpBot.Application;
using HelpBot.Application.Alerts;
using HelpBot.Application.Desk;
using HelpBot.Application.Sending;
using HelpBot.Application.Telegram;
using HelpBot.BotApi;
using HelpBot.Commands;
using HelpBot.Hosting;
using Microsoft.Extensions.Configuration.EnvironmentVariables;
using Microsoft.Extensions.Configuration.Json;

namespace HelpBot.Settings;

/// <summary>Reads the settings and says everything that is wrong with them at once.</summary>
internal static class SettingsReader
{
    /// <summary>Reads them.</summary>
    /// <returns>The settings, and one sentence for each fault, with how to mend it; values are never repeated, they may be secret.</returns>
    public static (HelpBotSettings Settings, IReadOnlyList<string> Complaints) Read(IConfigurationRoot configuration)
    {
        var complaints = new List<string>();
        complaints.AddRange(UnknownKeys(configuration));
        complaints.AddRange(SettingKinds.Complaints(configuration));
        var settings = new HelpBotSettings
        {
            Telegram = Bind(TelegramOptions.Section, () => configuration.GetSection(TelegramOptions.Section).Get<TelegramOptions>(), complaints),
            Data = Bind("Data", () => configuration.GetSection("Data").Get<DataOptions>(), complaints),
            Keys = Bind("Keys", () => configuration.GetSection("Keys").Get<KeysOptions>(), complaints),
            Scripts = Bind("Scripts", () => configuration.GetSection("Scripts").Get<ScriptsOptions>(), complaints),
            Review = Bind("Review", () => configuration.GetSection("Review").Get<ReviewOptions>(), complaints),
            Application = new HelpBotApplicationOptions
            {
                Limits = Bind(TelegramLimitsOptions.Section, () => configuration.GetSection(TelegramLimitsOptions.Section).Get<TelegramLimitsOptions>(), complaints),
                Sending = Bind(SendingOptions.Section, () => configuration.GetSection(SendingOptions.Section).Get<SendingOptions>(), complaints),
                Operators = Bind(OperatorsOptions.Section, () => configuration.GetSection(OperatorsOptions.Section).Get<OperatorsOptions>(), complaints),
                Desk = Bind(DeskOptions.Section, () => configuration.GetSection(DeskOptions.Section).Get<DeskOptions>(), complaints),
                Cases = Bind(CasesOptions.Section, () => configuration.GetSection(CasesOptions.Section).Get<CasesOptions>(), complaints),
            },
            Health = Bind("Health", () => configuration.GetSection("Health").Get<HealthOptions>(), complaints),
            Sandbox = Bind("Sandbox", () => configuration.GetSection("Sandbox").Get<SandboxListenOptions>(), complaints),
        };
        complaints.AddRange(TelegramComplaints(settings.Telegram));
        if (!ListenAddress.IsSound(settings.Sandbox.Listen)) complaints.Add("Sandbox:Listen must be an IP address and a port, such as 127.0.0.1:8080.");
        if (settings.Health.Listen is { Length: > 0 } health && !ListenAddress.IsSound(health)) complaints.Add("Health:Listen must be an IP address and a port, such as 127.0.0.1:8082.");
        return (settings, complaints);
    }

    private static T Bind<T>(string section, Func<T?> read, List<string> complaints)
        where T : class, new()
    {
        T? options = null;
        try
        {
            options = read();
        }
        catch (InvalidOperationException)
        {
            // A value of the wrong kind: SettingKinds has said where. The binder would say it of the first alone, and with the value.
        }
        options ??= new T();
        Check(section, options, complaints);
        return options;
    }

    private static void Check(string section, object options, List<string> complaints)
    {
        var results = new List<ValidationResult>();
        if (Validator.TryValidateObject(options, new ValidationContext(options), results, validateAllProperties: true)) return;
        foreach (var result in results)
            complaints.Add($"{section}:{string.Join(',', result.MemberNames)}: {result.ErrorMessage} See docs/settings.md.");
    }

    private static IEnumerable<string> UnknownKeys(IConfigurationRoot configuration)
    {
        foreach (var file in configuration.Providers.OfType<JsonConfigurationProvider>())
            foreach (var key in Leaves(file, null))
                if (!SettingNames.IsKnown(key))
                    yield return $"{file.Source.Path} has an unknown setting {key}.{Hint(key, ":")}";
        // The environment is full of other things: only what begins like a section of ours is meant for us.
        foreach (var environment in configuration.Providers.OfType<EnvironmentVariablesConfigurationProvider>())
            foreach (var key in Leaves(environment, null))
                if (SettingNames.IsOurs(key) && !SettingNames.IsKnown(key))
                    yield return $"The environment has an unknown setting {key.Replace(":", "__", StringComparison.Ordinal)}.{Hint(key, "__")}";
    }

    private static string Hint(string key, string between) =>
        SettingNames.FindIn(key) is { } one ? $" {key} is a group of settings, such as {one.Replace(":", between, StringComparison.Ordinal)}." :
        SettingNames.FindNearest(key) is { } near ? $" Did you mean {near.Replace(":", between, StringComparison.Ordinal)}?" : " docs/settings.md lists them all.";

    private static IEnumerable<string> Leaves(ConfigurationProvider provider, string? parent)
    {
        foreach (var child in provider.GetChildKeys([], parent).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            var path = parent is null ? child : $"{parent}:{child}";
            var isLeaf = true;
            foreach (var leaf in Leaves(provider, path))
            {
                isLeaf = false;
                yield return leaf;
            }
            if (isLeaf) yield return path;
        }
    }

    private static IEnumerable<string> TelegramComplaints(TelegramOptions telegram)
    {
        if (!Uri.TryCreate(telegram.ApiBaseUrl, UriKind.Absolute, out var api) || api.Scheme is not ("http" or "https"))
            yield return "Telegram:ApiBaseUrl must be an address such as https://api.telegram.org.";
        if (string.IsNullOrEmpty(telegram.Webhook.Url)) yield break;
        if (!Uri.TryCreate(telegram.Webhook.Url, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
            yield return "Telegram:Webhook:Url must be an address such as https://bot.example.org/hook.";
        else if (telegram.IsOfficial && (url.Scheme != "https" || url.Port is not (443 or 80 or 88 or 8443)))
            yield return "Telegram:Webhook:Url must be https on port 443, 80, 88 or 8443: Telegram posts to no other.";
        var results = new List<ValidationResult>();
        Validator.TryValidateObject(telegram.Webhook, new ValidationContext(telegram.Webhook), results, validateAllProperties: true);
        foreach (var result in results) yield return result.ErrorMessage ?? "Telegram:Webhook is not valid.";
        if (!Uri.TryCreate(telegram.Webhook.Listen, UriKind.Absolute, out _)) yield return "Telegram:Webhook:Listen must be an address such as http://127.0.0.1:8081.";
    }
}
