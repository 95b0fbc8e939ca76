package shop;

import io.streamlets.annotations.Encoded;

@Encoded
public class Door {
    private boolean open;
    private boolean isOpen;
    private boolean isLocked;
    private boolean isKnown;

    public boolean isOpen() {
        return open && isOpen;
    }

    public void setOpen(boolean open) {
        this.open = open;
        this.isOpen = open;
    }

    public boolean isLocked() {
        return isLocked;
    }

    public void setIsKnown(boolean isKnown) {
        this.isKnown = isKnown;
    }
}
