package io.streamlets.blueprint.hocon;

import io.streamlets.blueprint.Place;

/** A text is not HOCON, and nothing after this place can be understood. */
final class HoconSyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient HoconText.Fault fault;

    HoconSyntaxException(HoconText.Fault fault) {
        super(fault.reason());
        this.fault = fault;
    }

    /** For a reason that quotes nothing. */
    HoconSyntaxException(Place place, String reason) {
        this(place, reason, reason);
    }

    HoconSyntaxException(Place place, String reason, String discreetReason) {
        this(new HoconText.Fault(place, reason, discreetReason, false));
    }

    static HoconSyntaxException tooDeep(Place place) {
        return tooLarge(place, "more than " + HoconText.MAX_DEPTH + " levels stand in each other");
    }

    static HoconSyntaxException tooLarge(Place place, String reason) {
        return new HoconSyntaxException(new HoconText.Fault(place, reason, reason, true));
    }

    HoconText.Fault fault() {
        return fault;
    }
}
