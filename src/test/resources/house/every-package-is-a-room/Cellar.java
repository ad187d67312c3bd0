package kakehashi.cellar;

class Cellar {}
