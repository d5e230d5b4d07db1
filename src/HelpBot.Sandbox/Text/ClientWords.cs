using HelpBot.Sandbox.Model;

namespace HelpBot.Sandbox.Text;

/// <summary>The few words that the client itself puts into a notification, in the client's language.</summary>
internal static class ClientWords
{
    public static string For(MediaKind kind, string? language) => kind switch
    {
        MediaKind.Voice => Pick(language, "Дауыстық хабарлама", "Голосовое сообщение", "Voice message"),
        MediaKind.Photo => Pick(language, "Сурет", "Фотография", "Photo"),
        MediaKind.Sticker => Pick(language, "Стикер", "Стикер", "Sticker"),
        MediaKind.VideoNote => Pick(language, "Бейнехабарлама", "Видеосообщение", "Video message"),
        MediaKind.Video => Pick(language, "Бейне", "Видео", "Video"),
        MediaKind.Audio => Pick(language, "Аудио", "Аудиозапись", "Audio"),
        MediaKind.Animation => "GIF",
        _ => Pick(language, "Файл", "Файл", "File"),
    };

    public static string Location(string? language) => Pick(language, "Геолокация", "Геопозиция", "Location");

    public static string Contact(string? language) => Pick(language, "Контакт", "Контакт", "Contact");

    private static string Pick(string? language, string kk, string ru, string en) => language switch
    {
        "kk" => kk,
        "ru" => ru,
        _ => en,
    };
}
