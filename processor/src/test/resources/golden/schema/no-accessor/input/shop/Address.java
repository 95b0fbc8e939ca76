package shop;

import io.streamlets.annotations.Encoded;

@Encoded
public class Address extends Place {
    private String street;
    private int number;
    private boolean verified;
    private final String country = "";

    String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public long getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public void setVerified(boolean verified) {
        this.verified = verified;
    }

    public boolean hasBeenVerified() {
        return verified;
    }

    public String getCountry() {
        return country;
    }
}
