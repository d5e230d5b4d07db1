namespace HelpBot.BotApi;
