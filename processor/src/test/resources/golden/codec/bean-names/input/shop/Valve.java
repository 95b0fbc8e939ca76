package shop;

import io.streamlets.annotations.Encoded;

@Encoded
public class Valve extends Part<Long> {
    /** Whether water comes through. */
    private boolean isOpen;

    private double xAxis;

    public boolean isOpen() {
        return isOpen;
    }

    public void setOpen(boolean open) {
        isOpen = open;
    }

    public double getxAxis() {
        return xAxis;
    }

    public void setxAxis(double xAxis) {
        this.xAxis = xAxis;
    }
}
