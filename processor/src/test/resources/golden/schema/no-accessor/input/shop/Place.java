package shop;

public class Place {
    private double latitude;

    public double latitude() {
        return latitude;
    }
}
