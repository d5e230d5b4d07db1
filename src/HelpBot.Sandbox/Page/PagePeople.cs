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

    private static readonly string[] VolunteerNames = ["Мадина", "Тимур", "Алия", "Данияр", "Асель", "Ержан"];

    private int _count;
    private int _volunteers;

    /// <summary>Adds somebody who has never opened the bot; null if the page is full.</summary>
    /// <param name="language">The client's language.</param>
    /// <param name="isVolunteer">Whether it is somebody of the volunteers' desk.</param>
    /// <param name="isLead">Whether they lead there.</param>
    public Person? Add(string language, bool isVolunteer = false, bool isLead = false)
    {
        lock (world.Gate)
        {
            if (_count == MaxPeople) return null;
            var names = isVolunteer ? VolunteerNames : language == "kk" ? KazakhNames : RussianNames;
            var number = isVolunteer ? _volunteers++ : _count;
            var person = world.AddPerson(new Person
            {
                Id = FirstId + _count,
                FirstName = names[number % names.Length],
                LanguageCode = language,
                IsOnPage = true,
                IsVolunteer = isVolunteer,
                IsLead = isLead,
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
