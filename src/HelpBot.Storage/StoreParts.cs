using HelpBot.Storage.Files;
using HelpBot.Storage.Keys;
using HelpBot.Storage.Sessions;

namespace HelpBot.Storage;

/// <summary>What an open store works with.</summary>
/// <param name="Lock">Keeps a second writer out.</param>
/// <param name="Keys">The keys.</param>
/// <param name="Data">Everything else.</param>
/// <param name="Reserves">Room for Hide and Forget on a full disk.</param>
internal sealed record StoreParts(DataFolderLock Lock, KeyRing Keys, DataFile Data, Reserves Reserves);
