using HelpBot.Application.Desk.Board;
using HelpBot.Application.Desk.Kept;
using HelpBot.Application.Storage;
using HelpBot.Application.Turns;

namespace HelpBot.Application.Desk;

/// <summary>Brings the desk into memory at start, with the chats that belong to it.</summary>
internal sealed class DeskStart(ISessionStore store, DeskRecords records, DeskRoom room, BatchLoader loader, BoardKeeper board, Orphans unknown, Offload offload, TimeProvider time)
{
    public async Task LoadAsync()
    {
        if (room.IsLoaded) return;
        var stored = await offload.RunAsync(() => store.LoadDeskAsync(CancellationToken.None));
        var memory = records.Read(stored);
        var orphans = records.Orphans(stored, memory);
        if (orphans.Count > 0)
        {
            await offload.RunAsync(async () =>
            {
                await store.CommitAsync(new StoreBatch { Now = time.GetUtcNow(), Desk = new DeskWrite { Ended = orphans } }, CancellationToken.None);
                return true;
            });
            room.WaitsForShredding = true;
        }
        foreach (var chat in await loader.LoadAsync([.. memory.Files.Values.Select(file => file.Her).Distinct()])) chat.IsPinned = true;
        await loader.PinAsync([.. memory.Panels.Values.Select(panel => panel.Chat)]);
        room.Take(memory, time.GetUtcNow());
        unknown.Begin(room.Board);
        board.Look();
    }
}
