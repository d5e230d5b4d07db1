namespace HelpBot.Tests.Application.Desk;

/// <summary>Strict mode by command.</summary>
public sealed class StrictTests
{
    [Fact]
    public async Task A_lead_switches_it_and_is_told_and_an_ordinary_volunteer_is_told_that_it_is_a_leads()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var (lead, volunteer) = (world.User(DeskWorld.Lead), world.User(DeskWorld.Second));
        volunteer.SendText("/strict");
        await volunteer.WaitAsync(screen => screen.Shows("alert.not-lead"));
        Assert.False(world.Room.Memory.State.IsStrict);
        lead.SendText("/strict");
        await lead.WaitAsync(screen => screen.Shows("strict.on"));
        Assert.True(world.Room.Memory.State.IsStrict);
        lead.SendText("/strict off");
        await lead.WaitAsync(screen => screen.Shows("strict.off"));
        Assert.False(world.Room.Memory.State.IsStrict);
    }
}
