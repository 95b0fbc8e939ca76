package shop;

public class Base {
    private int id;
}
