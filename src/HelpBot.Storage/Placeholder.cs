namespace HelpBot.Storage;
