package codecs.java;

import io.streamlets.annotations.Encoded;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** A bean with an inherited property, initial values, and a field that has no part in the schema. */
@Encoded
public class Person extends Named {
    private int age;
    private boolean active;
    private LocalDate born = LocalDate.EPOCH;
    private List<String> emails = List.of();
    private Address address = new Address("nowhere", 0);
    private transient int visits;

    public int getAge() {
        return age;
    }

    public void setAge(int age) {
        this.age = age;
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

    public List<String> getEmails() {
        return emails;
    }

    public void setEmails(List<String> emails) {
        this.emails = emails;
    }

    public Address getAddress() {
        return address;
    }

    public void setAddress(Address address) {
        this.address = address;
    }

    /** Counts in this object alone. */
    public int visit() {
        return ++visits;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Person person
                && Objects.equals(getName(), person.getName())
                && age == person.age
                && active == person.active
                && Objects.equals(born, person.born)
                && Objects.equals(emails, person.emails)
                && Objects.equals(address, person.address);
    }

    @Override
    public int hashCode() {
        return Objects.hash(getName(), age, active, born, emails, address);
    }

    @Override
    public String toString() {
        return getName() + " " + age + " " + active + " " + born + " " + emails + " " + address;
    }
}
