using System.Security.Cryptography;
using HelpBot.Storage.Keys;

namespace HelpBot.Tests.Storage.Keys;

public sealed class KeyWrapTests
{
    private readonly byte[] _master = RandomNumberGenerator.GetBytes(32);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(77)]
    public void Any_number_of_keys_is_wrapped_as_the_framework_wraps_each(int count)
    {
        using var framework = Aes.Create();
        framework.SetKey(_master);
        using var wrap = new KeyWrap(_master);
        var keys = RandomNumberGenerator.GetBytes(count * KeyWrap.KeySize);
        var wrapped = new byte[count * KeyWrap.WrappedSize];

        wrap.Wrap(keys, wrapped);

        Assert.Equal(keys.Chunk(KeyWrap.KeySize).SelectMany(key => framework.EncryptKeyWrapPadded(key)), wrapped);
    }

    [Fact]
    public void A_key_that_the_framework_wrapped_is_opened()
    {
        using var framework = Aes.Create();
        framework.SetKey(_master);
        using var wrap = new KeyWrap(_master);
        var key = RandomNumberGenerator.GetBytes(KeyWrap.KeySize);
        var opened = new byte[KeyWrap.KeySize];

        Assert.True(wrap.TryUnwrap(framework.EncryptKeyWrapPadded(key), opened));

        Assert.Equal(key, opened);
    }

    [Fact]
    public void A_wrapped_key_with_any_bit_changed_or_cut_is_not_opened()
    {
        using var wrap = new KeyWrap(_master);
        var wrapped = new byte[KeyWrap.WrappedSize];
        wrap.Wrap(RandomNumberGenerator.GetBytes(KeyWrap.KeySize), wrapped);
        var opened = new byte[KeyWrap.KeySize];

        for (var bit = 0; bit < wrapped.Length * 8; bit++)
        {
            wrapped[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.False(wrap.TryUnwrap(wrapped, opened));
            Assert.All(opened, left => Assert.Equal(0, left));
            wrapped[bit / 8] ^= (byte)(1 << (bit % 8));
        }

        Assert.False(wrap.TryUnwrap(wrapped.AsSpan(0, 32), opened));
        Assert.True(wrap.TryUnwrap(wrapped, opened));
    }

    [Fact]
    public void Another_master_key_opens_nothing()
    {
        using var wrap = new KeyWrap(_master);
        using var other = new KeyWrap(RandomNumberGenerator.GetBytes(32));
        var wrapped = new byte[KeyWrap.WrappedSize];
        wrap.Wrap(RandomNumberGenerator.GetBytes(KeyWrap.KeySize), wrapped);

        Assert.False(other.TryUnwrap(wrapped, new byte[KeyWrap.KeySize]));
    }
}
