package shop;

import io.streamlets.annotations.Encoded;

@Encoded
public class Circle {
    private double radius;

    public double getRadius() {
        return radius;
    }

    /** @deprecated circles keep their size */
    @Deprecated
    public void setRadius(double radius) {
        this.radius = radius;
    }
}
