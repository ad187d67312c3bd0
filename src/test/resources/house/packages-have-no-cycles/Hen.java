package kakehashi.hen;

public class Hen {
    kakehashi.egg.Egg laid;
}
