package shop;

import java.util.Date;

public class Line {
    private Date shipped;

    public Date getShipped() {
        return shipped;
    }

    public void setShipped(Date shipped) {
        this.shipped = shipped;
    }
}
