package kakehashi.egg;

public class Egg {
    kakehashi.hen.Hen hatched;
}
