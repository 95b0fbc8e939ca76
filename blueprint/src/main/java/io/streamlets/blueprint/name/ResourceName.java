package io.streamlets.blueprint.name;

/** The name of what runs one streamlet on a cluster: the application's id, a hyphen and the streamlet's ref. */
public final class ResourceName {

    private ResourceName() {}

    /** The name of an application's streamlet; a {@link DnsLabel} if it is not too long. */
    public static String of(String applicationId, String ref) {
        return applicationId + "-" + ref;
    }

    /** How many characters a ref of the application may have; not positive if its id alone is too long. */
    public static int longestRef(String applicationId) {
        return DnsLabel.MAX_LENGTH - of(applicationId, "").length();
    }
}
