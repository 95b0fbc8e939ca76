package codecs.java;

/**
 * A generic base of beans.
 *
 * @param <I> the type of the number
 */
public abstract class Numbered<I> {
    private I id;

    public I getId() {
        return id;
    }

    public void setId(I id) {
        this.id = id;
    }
}
