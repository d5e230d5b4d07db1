using HelpBot.Application.Chats;
using HelpBot.Application.Desk;
using HelpBot.Application.Desk.Board;
using HelpBot.Application.Sending;
using HelpBot.Application.Words;

namespace HelpBot.Application.Turns;

/// <summary>What the loop drives.</summary>
internal sealed record TurnLoopParts(Intake Intake, BatchRunner Batches, DueWork Due, DeskStart Desk, DeskRoom Room, BoardKeeper Board, Members Members, Housekeeping Housekeeping, Sender Sender, UnwrittenRows Rows, WordDesk Words, ShowResults Shows, EraseResults Erasures, StoreFaults Faults);
