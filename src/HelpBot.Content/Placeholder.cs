namespace HelpBot.Content;
