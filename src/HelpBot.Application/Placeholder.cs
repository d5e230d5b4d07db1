namespace HelpBot.Application;
