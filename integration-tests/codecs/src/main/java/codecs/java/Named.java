package codecs.java;

/** A bean that another one extends. */
public class Named {
    private String name = "nobody";

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
