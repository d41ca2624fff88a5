namespace CmtsEval.Domain.Common;

/// <summary>A numbered rule of the regulation: article and running number, <c>A06.2</c> for the second rule of 第六条.</summary>
public sealed record Article
{
    public static readonly Article A01_1 = new("A01.1");
    public static readonly Article A02_1 = new("A02.1");
    public static readonly Article A03_1 = new("A03.1");
    public static readonly Article A04_1 = new("A04.1");
    public static readonly Article A04_2 = new("A04.2");
    public static readonly Article A04_3 = new("A04.3");
    public static readonly Article A05_1 = new("A05.1");
    public static readonly Article A05_2 = new("A05.2");
    public static readonly Article A05_3 = new("A05.3");
    public static readonly Article A05_4 = new("A05.4");
    public static readonly Article A05_5 = new("A05.5");
    public static readonly Article A05_6 = new("A05.6");
    public static readonly Article A06_1 = new("A06.1");
    public static readonly Article A06_2 = new("A06.2");
    public static readonly Article A06_3 = new("A06.3");
    public static readonly Article A06_4 = new("A06.4");
    public static readonly Article A06_5 = new("A06.5");
    public static readonly Article A07_1 = new("A07.1");
    public static readonly Article A07_2 = new("A07.2");
    public static readonly Article A07_3 = new("A07.3");
    public static readonly Article A07_4 = new("A07.4");
    public static readonly Article A08_1 = new("A08.1");
    public static readonly Article A08_2 = new("A08.2");
    public static readonly Article A08_3 = new("A08.3");
    public static readonly Article A09_1 = new("A09.1");
    public static readonly Article A10_1 = new("A10.1");
    public static readonly Article A10_2 = new("A10.2");
    public static readonly Article A11_1 = new("A11.1");
    public static readonly Article A11_2 = new("A11.2");
    public static readonly Article A11_3 = new("A11.3");
    public static readonly Article A12_1 = new("A12.1");
    public static readonly Article A12_2 = new("A12.2");
    public static readonly Article A13_1 = new("A13.1");
    public static readonly Article A13_2 = new("A13.2");
    public static readonly Article A13_3 = new("A13.3");
    public static readonly Article A14_1 = new("A14.1");
    public static readonly Article A14_2 = new("A14.2");
    public static readonly Article A14_3 = new("A14.3");
    public static readonly Article A15_1 = new("A15.1");
    public static readonly Article A16_1 = new("A16.1");
    public static readonly Article A16_2 = new("A16.2");
    public static readonly Article A16_3 = new("A16.3");
    public static readonly Article A17_1 = new("A17.1");
    public static readonly Article A18_1 = new("A18.1");
    public static readonly Article A19_1 = new("A19.1");
    public static readonly Article A20_1 = new("A20.1");
    public static readonly Article A20_2 = new("A20.2");
    public static readonly Article A20_3 = new("A20.3");
    public static readonly Article A21_1 = new("A21.1");
    public static readonly Article A22_1 = new("A22.1");
    public static readonly Article A22_2 = new("A22.2");
    public static readonly Article A23_1 = new("A23.1");
    public static readonly Article A23_2 = new("A23.2");
    public static readonly Article A24_1 = new("A24.1");
    public static readonly Article A25_1 = new("A25.1");
    public static readonly Article A26_1 = new("A26.1");
    public static readonly Article A27_1 = new("A27.1");
    public static readonly Article A28_1 = new("A28.1");
    public static readonly Article A28_2 = new("A28.2");
    public static readonly Article A28_3 = new("A28.3");
    public static readonly Article A29_1 = new("A29.1");
    public static readonly Article A29_2 = new("A29.2");
    public static readonly Article A29_3 = new("A29.3");
    public static readonly Article A29_4 = new("A29.4");
    public static readonly Article A30_1 = new("A30.1");
    public static readonly Article A30_2 = new("A30.2");
    public static readonly Article A31_1 = new("A31.1");
    public static readonly Article A32_1 = new("A32.1");
    public static readonly Article A33_1 = new("A33.1");

    private Article(string rule) => Rule = rule;

    /// <summary>The rule's name, <c>A06.2</c>.</summary>
    public string Rule { get; }

    /// <summary>The number of the article, 1 to 33.</summary>
    public int Number => int.Parse(Rule.AsSpan(1, 2), System.Globalization.CultureInfo.InvariantCulture);

    public override string ToString() => Rule;
}
