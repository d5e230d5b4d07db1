using HelpBot.Sandbox.Crowd;
using HelpBot.Sandbox.Methods;
using HelpBot.Sandbox.Model;

namespace HelpBot.Sandbox.Page;

/// <summary>The volunteers' group on the page, and those who are in it. The bot is an administrator there from the start.</summary>
internal sealed class PageDesk
{
    private readonly World _world;
    private readonly PagePeople _people;

    public PageDesk(World world, PagePeople people)
    {
        (_world, _people) = (world, people);
        lock (world.Gate)
        {
            Chat = world.AddGroup("Кезекшілер · Дежурные", ChatKind.Supergroup);
            // It was made before the page was opened: nothing is told of it now.
            Chat.Group!.Bot = Membership.FullAdministrator;
        }
    }

    /// <summary>The group.</summary>
    public Chat Chat { get; }

    /// <summary>Whether anybody is in it: before that the page does not show it.</summary>
    public bool HasMembers => Chat.Group!.Members.Count > 0;

    /// <summary>Adds somebody who volunteers: the first as an administrator of the group, who leads; those after as its members, so that either can be tried.</summary>
    /// <returns>Null if the page is full.</returns>
    public Person? AddVolunteer(string language)
    {
        lock (_world.Gate)
        {
            var isLead = !Chat.Group!.Members.Values.Any(static member => member.IsAdministrator);
            if (_people.Add(language, isVolunteer: true, isLead) is not { } person) return null;
            Groups.ChangeMember(_world, Chat, person, person, isLead ? Membership.FullAdministrator : Membership.Member);
            return person;
        }
    }

    /// <summary>Does something in the group as one of its members.</summary>
    /// <exception cref="FormatException">No such act, or it cannot be done now.</exception>
    public void Run(Person person, string act, System.Text.Json.JsonElement body)
    {
        var (group, user) = (new CrowdGroup(_world, Chat), new CrowdUser(_world, person));
        try
        {
            switch (act)
            {
                case "text": group.SendText(user, body.GetProperty("text").GetString() ?? ""); break;
                case "press": group.PressForged(user, body.GetProperty("message").GetInt32(), body.GetProperty("data").GetString() ?? ""); break;
                case "delete": group.Delete(body.GetProperty("message").GetInt32()); break;
                case "leave": group.Remove(user); break;
                case "return": group.Add(user); break;
                default: throw new FormatException($"There is no act \"{act}\" in the group.");
            }
        }
        catch (Exception impossible) when (impossible is InvalidOperationException or ArgumentException)
        {
            throw new FormatException(impossible.Message, impossible);
        }
    }
}
