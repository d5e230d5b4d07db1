namespace HelpBot.Domain;
