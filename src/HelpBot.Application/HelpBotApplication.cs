using HelpBot.Application.Alerts;
using HelpBot.Application.Chats;
using HelpBot.Application.Desk;
using HelpBot.Application.Desk.Board;
using HelpBot.Application.Desk.Kept;
using HelpBot.Application.Desk.Screens;
using HelpBot.Application.Desk.Sides;
using HelpBot.Application.Receipts;
using HelpBot.Application.Sending;
using HelpBot.Application.Telegram;
using HelpBot.Application.Turns;
using HelpBot.Application.Words;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace HelpBot.Application;

/// <summary>The application's settings, already read and checked (see their range attributes).</summary>
public sealed record HelpBotApplicationOptions
{
    /// <summary>How fast Telegram is called.</summary>
    public TelegramLimitsOptions Limits { get; init; } = new();

    /// <summary>How sends are repeated.</summary>
    public SendingOptions Sending { get; init; } = new();

    /// <summary>Who is told when something needs a hand.</summary>
    public OperatorsOptions Operators { get; init; } = new();

    /// <summary>The volunteers' desk.</summary>
    public DeskOptions Desk { get; init; } = new();

    /// <summary>Who may open a case.</summary>
    public CasesOptions Cases { get; init; } = new();
}

/// <summary>Registers the application: turn loop, sender, words, alerts.</summary>
public static class HelpBotApplication
{
    /// <summary>Adds the turn loop as a hosted service and as <see cref="IUpdateIntake"/>, and <see cref="IOperatorAlerts"/>.</summary>
    /// <param name="services">Must also hold <c>ISessionStore</c>, <c>IMessenger</c>, <c>IScriptSource</c> and logging. <see cref="TimeProvider"/> is the system's if none is registered.</param>
    /// <param name="options">Already validated.</param>
    /// <remarks>Register it before polling or the webhook: services stop in reverse order, so that the intake closes before the loop.</remarks>
    public static IServiceCollection AddHelpBotApplication(this IServiceCollection services, HelpBotApplicationOptions options)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IRandomSource, SystemRandomSource>();
        services.TryAddSingleton<IConversationEngine, ScriptEngine>();
        services.TryAddSingleton<SerialContext>();
        services.TryAddSingleton<Offload>();
        services.TryAddSingleton(WordCost.Default);
        services.AddSingleton(options.Limits).AddSingleton(options.Sending).AddSingleton(options.Operators).AddSingleton(options.Desk).AddSingleton(options.Cases);
        services.AddSingleton<IOperatorAlerts, OperatorAlerts>();
        services.AddSingleton<Counters>();
        services.AddChats().AddDesk().AddSending().AddTurns();
        services.AddSingleton<TurnLoop>();
        services.AddSingleton<IUpdateIntake>(provider => provider.GetRequiredService<TurnLoop>());
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredService<TurnLoop>());
        return services;
    }

    private static IServiceCollection AddChats(this IServiceCollection services) => services
        .AddSingleton(_ => new ChatBook(TurnLimits.MaxIdleChats))
        .AddSingleton<ChatDocuments>()
        .AddSingleton<LeavingChats>()
        .AddSingleton<UnwrittenRows>();

    private static IServiceCollection AddDesk(this IServiceCollection services) => services
        .AddSingleton(provider => new DeskTexts(provider.GetService<IScriptSource>(), provider.GetRequiredService<DeskOptions>().BoardLanguage))
        .AddSingleton<DeskRecords>()
        .AddSingleton<DeskRoom>()
        .AddSingleton<DeskMachine>()
        .AddSingleton<Members>()
        .AddSingleton<HerSide>()
        .AddSingleton(provider => new BotLink(provider.GetService<ITelegramLink>()))
        .AddSingleton<InviteSide>()
        .AddSingleton<MeSide>()
        .AddSingleton<PlanSide>()
        .AddSingleton<PeopleSide>()
        .AddSingleton<OwnSide>()
        .AddSingleton<PracticeSide>()
        .AddSingleton<QuestionSide>()
        .AddSingleton<VolunteerSide>()
        .AddSingleton<GroupSide>()
        .AddSingleton<DeskTurns>()
        .AddSingleton<HerTalk>()
        .AddSingleton<Pages>()
        .AddSingleton<PanelScreen>()
        .AddSingleton<Orphans>()
        .AddSingleton<BoardKeeper>()
        .AddSingleton<FileErrands>()
        .AddSingleton<Farewells>()
        .AddSingleton<DeskMenus>()
        .AddSingleton<DeskAftermath>()
        .AddSingleton<DeskStart>();

    private static IServiceCollection AddSending(this IServiceCollection services) => services
        .AddSingleton<SenderPaces>()
        .AddSingleton<ScreenRenderer>()
        .AddSingleton<CallFactory>()
        .AddSingleton<ShowResults>()
        .AddSingleton<EraseResults>()
        .AddSingleton<CallResults>()
        .AddSingleton<PressAnswers>()
        .AddSingleton<Sender>();

    private static IServiceCollection AddTurns(this IServiceCollection services) => services
        .AddSingleton<Intake>()
        .AddSingleton<TurnRunner>()
        .AddSingleton<WordDesk>()
        .AddSingleton<ReceiptPace>()
        .AddSingleton<ReceiptSeal>()
        .AddSingleton<ReceiptFinder>()
        .AddSingleton<BatchLoader>()
        .AddSingleton<BatchCommit>()
        .AddSingleton<BatchAftermath>()
        .AddSingleton<BatchRunner>()
        .AddSingleton<StoreFaults>()
        .AddSingleton<Suspicion>()
        .AddSingleton<ForeignGroups>()
        .AddSingleton<DueTimes>()
        .AddSingleton<DueWork>()
        .AddSingleton<Housekeeping>()
        .AddSingleton<TurnLoopParts>();
}
