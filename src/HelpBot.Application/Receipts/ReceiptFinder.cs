using HelpBot.Application.Storage;
using HelpBot.Application.Turns;
using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Receipts;

/// <summary>Finds the receipts that were typed, before their turns.</summary>
internal sealed class ReceiptFinder(ISessionStore store, ReceiptSeal seal, Offload offload, TimeProvider time)
{
    /// <summary>Hands each input the plan that its words bring; those whose words bring nothing stay as they are.</summary>
    public async Task FindAsync(List<WaitingInput> inputs)
    {
        var typed = inputs.FindAll(input => input is { Receipt: not null, Input: Input.Text });
        if (typed.Count == 0) return;
        var found = await offload.RunAsync(() => store.LoadAsync(typed.ConvertAll(input => input.Receipt!.Name), CancellationToken.None));
        var now = time.GetUtcNow();
        for (var at = 0; at < typed.Count; at++)
        {
            if (found[at].Row is not { } row || seal.Open(typed[at].Receipt!, row, now) is not { } plan) continue;
            typed[at].Input = (Input.Text)typed[at].Input! with { Plan = plan };
            typed[at].Found = row.Id;
        }
    }
}
