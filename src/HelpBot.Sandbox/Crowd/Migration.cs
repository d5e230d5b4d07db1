using HelpBot.Sandbox.Model;

namespace HelpBot.Sandbox.Crowd;

/// <summary>A basic group becomes a supergroup: a new chat, and a service line in each that names the other.</summary>
internal static class Migration
{
    public static Chat Run(World world, Chat old, Person by)
    {
        if (old.Kind != ChatKind.Group) throw new InvalidOperationException("Only a basic group can become a supergroup.");
        var next = world.AddGroup(old.Group!.Title, ChatKind.Supergroup);
        foreach (var (id, membership) in old.Group.Members)
        {
            next.Group!.Members[id] = membership;
            next.Group.People[id] = old.Group.People[id];
        }

        next.Group!.Bot = old.Group.Bot;
        Acts.SendTo(world, by, old, new MessageContent.Service(ServiceKind.MigratedTo, next.Id));
        Acts.SendTo(world, by, next, new MessageContent.Service(ServiceKind.MigratedFrom, old.Id));
        old.Group.MigratedTo = next.Id;
        return next;
    }
}
