package kakehashi.unmarked;

class Unmarked {}
