using HelpBot.Sandbox.Model;

namespace HelpBot.Sandbox.Page;

/// <summary>The people the page shows. They are made by it, and stay until the process ends.</summary>
internal sealed class PagePeople(World world)
{
    /// <summary>More phones than that nobody can look after, and each is sent to every open page.</summary>
    public const int MaxPeople = 24;

    /// <summary>Ids far from those that tests use.</summary>
    private const long FirstId = 900_000_001;

    private static readonly string[] KazakhNames = ["Айгерім", "Гүлнұр", "Динара", "Жанар", "Сәуле", "Нұрлан"];
    private static readonly string[] RussianNames = ["Елена", "Ольга", "Светлана", "Наталья", "Ирина", "Андрей"];

    private int _count;

    /// <summary>Adds somebody who has never opened the bot; null if the page is full.</summary>
    public Person? Add(string language)
    {
        lock (world.Gate)
        {
            if (_count == MaxPeople) return null;
            var names = language == "kk" ? KazakhNames : RussianNames;
            var person = world.AddPerson(new Person
            {
                Id = FirstId + _count,
                FirstName = names[_count % names.Length],
                LanguageCode = language,
                IsOnPage = true,
            });
            _count++;
            world.Touch(world.PrivateChat(person));
            return person;
        }
    }

    public Person? Find(long id)
    {
        lock (world.Gate) return world.FindPerson(id) is { IsOnPage: true } person ? person : null;
    }
}
