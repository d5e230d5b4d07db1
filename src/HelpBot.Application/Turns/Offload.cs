namespace HelpBot.Application.Turns;

/// <summary>Runs work off the <see cref="SerialContext"/>: network, disk, slow hashes. Tests run it in place.</summary>
internal class Offload
{
    public virtual Task<T> RunAsync<T>(Func<Task<T>> work) => Task.Run(work);
}
