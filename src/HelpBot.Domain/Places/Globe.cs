namespace HelpBot.Domain.Places;

/// <summary>Distances on the earth.</summary>
internal static class Globe
{
    private const double EarthRadiusKilometers = 6371;

    /// <summary>The great-circle distance of two points given in degrees, in kilometers.</summary>
    public static double Kilometers(double latitude1, double longitude1, double latitude2, double longitude2)
    {
        double a = Radians(latitude1), b = Radians(latitude2), across = Radians(longitude2 - longitude1);
        var h = Square(Math.Sin((b - a) / 2)) + Math.Cos(a) * Math.Cos(b) * Square(Math.Sin(across / 2));
        return 2 * EarthRadiusKilometers * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;

    private static double Square(double x) => x * x;
}
