using HelpBot.Application.Telegram;
using HelpBot.Tests.Application.Fakes;

namespace HelpBot.Tests.Application.Turns;

/// <summary>Anything that people, Telegram, the disk and the power supply may do, in any order; afterwards everything must be as if nothing had gone wrong.</summary>
public sealed class RandomTalksTests
{
    private static readonly string[] Buttons = ["more", "other", "numbers", "alert", "timer", "hide", "throw"];

    [Theory]
    [InlineData(0, 250)]
    [InlineData(1, 250)]
    [InlineData(2, 250)]
    [InlineData(3, 250)]
    public void After_any_faults_each_chat_shows_one_message_with_its_present_screen(int round, int seeds)
    {
        for (var seed = round * seeds; seed < (round + 1) * seeds; seed++)
        {
            using var night = new Night(seed);
            night.Run();
        }
    }

    private sealed class Night(int seed) : IDisposable
    {
        private readonly Random _random = new(seed);
        private readonly World _world = new(seed % 2 == 0 ? null : new TelegramLimitsOptions());
        private readonly long[] _chats = [.. Enumerable.Range(1, 1 + seed % 4).Select(number => 7000L + number)];
        private double _faulty = 0.25;

        public void Run()
        {
            try
            {
                Play();
            }
            catch (Exception fault)
            {
                var journal = _world.Telegram.Journal;
                foreach (var chat in _chats) journal.Add($"{chat} {_world.StoredLedger(chat)}");
                File.WriteAllLines(Path.Combine(Path.GetTempPath(), $"night-{seed}.txt"), journal);
                throw new InvalidOperationException($"seed {seed}: {fault.Message}", fault);
            }
        }

        private void Play()
        {
            _world.Telegram.Latency = TimeSpan.FromMilliseconds(50);
            _world.Telegram.Faults = (_, _) => _random.NextDouble() < _faulty ? RandomFault() : null;
            _world.Store.Failure = _ => _random.NextDouble() < _faulty / 4 ? new StoreUnavailableException("A test.") { DiskFull = _random.Next(2) == 0 } : null;
            SlowDisk();
            for (var act = 0; act < 40; act++)
            {
                Act(_chats[_random.Next(_chats.Length)]);
                _world.Pass(TimeSpan.FromMilliseconds(_random.Next(4) switch { 0 => 0, 1 => _random.Next(20), 2 => _random.Next(300), _ => _random.Next(5000) }));
                if (_random.Next(12) == 0)
                {
                    _world.Restart();
                    SlowDisk();
                }
                if (_random.Next(6) == 0) _world.Redeliver();
            }
            Calm();
            if (_world.Running.IsFaulted) throw _world.Running.Exception!;
            Assert.False(_world.Running.IsCompleted);
            foreach (var chat in _chats) Check(chat);
        }

        public void Dispose() => _world.Dispose();

        private void Act(long chat)
        {
            var ours = _world.Telegram.Ours(chat).ToList();
            if (ours.Count == 0 || _random.Next(5) == 0) _world.Start(chat);
            else if (_random.Next(4) == 0) _world.Type(chat, _random.Next(3) == 0 ? "stop" : "words of hers");
            else _world.Press(chat, Buttons[_random.Next(Buttons.Length)], ours[_random.Next(ours.Count)].Id);
        }

        // Everything works again. The unknown may still have to be met: one more message of hers, as in life.
        private void Calm()
        {
            _faulty = 0;
            for (var i = 0; i < 3; i++)
            {
                _world.Redeliver();
                _world.PassSeconds(60);
            }
            foreach (var chat in _chats) _world.Start(chat);
            _world.PassSeconds(120);
        }

        private void Check(long chat)
        {
            Assert.True(_world.Unconfirmed.Count == 0, $"{_world.Unconfirmed.Count} updates unconfirmed");
            Assert.True(_world.Telegram.Chat(chat).Count == 1, $"{chat} shows {string.Join(", ", _world.Telegram.Chat(chat).Select(one => $"{one.Id} {one.Text}"))}");
            var message = _world.Telegram.Only(chat);
            Assert.True(message.IsOurs);
            Assert.Equal(_world.StoredText(chat), message.Text);
            Assert.All(_world.Store.Rows.Values, row => Assert.Null(row.Show));
        }

        private void SlowDisk() => _world.RunningStore.BeforeCommit = () => Task.Delay(TimeSpan.FromMilliseconds(_random.Next(1, 8)), _world.Clock);

        private Fault RandomFault() => _random.Next(6) switch
        {
            0 => Fault.LostAnswer,
            1 => Fault.LostRequest,
            2 => Fault.NotDone,
            3 => Fault.Flooded(_random.Next(1, 4)),
            4 => Fault.Slow(TimeSpan.FromMilliseconds(_random.Next(8000))),
            _ => new Fault(new CallResult.Unknown(), TakesEffect: true, TimeSpan.FromSeconds(_random.Next(10))),
        };
    }
}
