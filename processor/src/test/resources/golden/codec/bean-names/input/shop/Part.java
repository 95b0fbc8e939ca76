package shop;

import java.util.List;

public abstract class Part<I extends Number> {
    private I id;
    private List<I> replaced;

    public I getId() {
        return id;
    }

    public Part<I> setId(I id) {
        this.id = id;
        return this;
    }

    public List<I> getReplaced() {
        return replaced;
    }

    public void setReplaced(List<I> replaced) {
        this.replaced = replaced;
    }
}
