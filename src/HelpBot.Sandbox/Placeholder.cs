namespace HelpBot.Sandbox;
