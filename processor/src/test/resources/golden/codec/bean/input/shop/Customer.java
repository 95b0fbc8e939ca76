package shop;

import io.streamlets.annotations.Encoded;
import java.time.LocalDate;

@Encoded
public class Customer {
    private String name;
    private boolean active;
    private LocalDate born;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public LocalDate getBorn() {
        return born;
    }

    public void setBorn(LocalDate born) {
        this.born = born;
    }
}
