using System.Security.Cryptography;
using HelpBot.Storage.Keys;

namespace HelpBot.Tests.Storage.Keys;

public sealed class SealTests : IDisposable
{
    private static readonly byte[] Plain = Rows.Bytes(70, 1);

    private readonly AesGcm _cipher = Seal.Cipher(RandomNumberGenerator.GetBytes(32));

    public void Dispose() => _cipher.Dispose();

    [Fact]
    public void What_was_sealed_opens_in_its_own_place() =>
        Assert.Equal(Plain, Seal.Open(_cipher, new(SealedColumn.Dialogue, Rows.Id(1)), Closed()));

    [Fact]
    public void It_opens_in_no_other_column_session_or_version_and_under_no_other_key()
    {
        var closed = Closed();
        using var other = Seal.Cipher(RandomNumberGenerator.GetBytes(32));

        Assert.Null(Seal.Open(_cipher, new(SealedColumn.Holdings, Rows.Id(1)), closed));
        Assert.Null(Seal.Open(_cipher, new(SealedColumn.Dialogue, Rows.Id(2)), closed));
        Assert.Null(Seal.Open(other, new(SealedColumn.Dialogue, Rows.Id(1)), closed));
        closed[0]++;
        Assert.Null(Seal.Open(_cipher, new(SealedColumn.Dialogue, Rows.Id(1)), closed));
    }

    [Fact]
    public void A_changed_or_shortened_value_does_not_open()
    {
        var closed = Closed();
        for (var at = 0; at < closed.Length; at++)
        {
            closed[at] ^= 1;
            Assert.Null(Seal.Open(_cipher, new(SealedColumn.Dialogue, Rows.Id(1)), closed));
            closed[at] ^= 1;
        }

        for (var length = 0; length < closed.Length; length++)
            Assert.Null(Seal.Open(_cipher, new(SealedColumn.Dialogue, Rows.Id(1)), closed.AsSpan(0, length)));
    }

    [Fact]
    public void The_same_value_never_looks_the_same_twice() =>
        Assert.Equal(1_000, Enumerable.Range(0, 1_000).Select(_ => Convert.ToHexString(Closed())).Distinct().Count());

    [Fact]
    public void No_nonce_is_handed_out_twice_and_none_beyond_their_number()
    {
        var nonces = new Nonces(1_000);

        Assert.Equal(1_000, Enumerable.Range(0, 1_000).Select(_ => Convert.ToHexString(nonces.Take())).Distinct().Count());
        Assert.Throws<ArgumentOutOfRangeException>(() => nonces.Take().Length);
    }

    [Fact]
    public void The_number_of_a_row_is_part_of_its_place()
    {
        var closed = new byte[Plain.Length + Seal.Overhead];
        Seal.Close(_cipher, new Nonces(1), new(SealedColumn.DeskRow, Rows.Id(1), 7), Plain, closed);
        Assert.Equal(Plain, Seal.Open(_cipher, new(SealedColumn.DeskRow, Rows.Id(1), 7), closed));
        Assert.Null(Seal.Open(_cipher, new(SealedColumn.DeskRow, Rows.Id(1), 8), closed));
        Assert.Null(Seal.Open(_cipher, new(SealedColumn.DeskRow, Rows.Id(1)), closed));
    }

    private byte[] Closed()
    {
        var closed = new byte[Plain.Length + Seal.Overhead];
        Seal.Close(_cipher, new Nonces(1), new(SealedColumn.Dialogue, Rows.Id(1)), Plain, closed);
        return closed;
    }
}
