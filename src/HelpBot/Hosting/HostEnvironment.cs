namespace HelpBot.Hosting;

/// <summary>Whether this is for real.</summary>
internal static class HostEnvironment
{
    /// <summary>Only where it is said: an unset environment is a trial, so that a first <c>dotnet run</c> never refuses.</summary>
    public static bool IsProduction(IConfiguration configuration) =>
        string.Equals(configuration["DOTNET_ENVIRONMENT"] ?? configuration["ASPNETCORE_ENVIRONMENT"], Environments.Production, StringComparison.OrdinalIgnoreCase);
}
