package io.streamlets.spark.verification;

import io.streamlets.blueprint.problem.Causes;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Empty folders that stand in for those volume mounts of a streamlet that have none while its queries are checked.
 *
 * <p>What fails because of them is reported in terms of the mounts: a temporary folder means nothing to the user.
 */
public final class MountStandIns {
    private final List<MountStandIn> standIns;

    /** What stands in for the mounts of one instance; empty if all of them have a folder. */
    public MountStandIns(List<MountStandIn> standIns) {
        this.standIns = List.copyOf(standIns);
    }

    /**
     * One empty folder.
     *
     * @param mount the name of the mount
     * @param path where the mount would be on a cluster
     * @param folder the folder that stands in for it
     */
    public record MountStandIn(String mount, Path path, Path folder) {

        /** The folder or a file in it, as Java and as Hadoop write it. */
        private Pattern written() {
            return Pattern.compile(
                    "(?:file:/*(?=/))?" + Pattern.quote(folder.toString()) + "(?:/([^\\s'\"]*[^\\s'\".,:;]))?");
        }
    }

    /**
     * What was to be read from a mount.
     *
     * @param mount the mount
     * @param file the path of the file in it; empty for the folder itself
     */
    record Read(MountStandIn mount, String file) {}

    /** What the code wanted to read from a mount when it failed. */
    Optional<Read> in(Throwable failure) {
        for (Throwable cause : Causes.chain(failure)) {
            for (MountStandIn standIn : standIns) {
                Matcher written = standIn.written().matcher(String.valueOf(cause.getMessage()));
                if (written.find()) {
                    return Optional.of(new Read(standIn, written.group(1) == null ? "" : written.group(1)));
                }
            }
        }
        return Optional.empty();
    }

    /** The names of the mounts. */
    List<String> mounts() {
        return standIns.stream().map(MountStandIn::mount).toList();
    }

    /** A text with the paths of the mounts in place of what stands in for them. */
    String hide(String text) {
        String hidden = text;
        for (MountStandIn standIn : standIns) {
            hidden = standIn.written()
                    .matcher(hidden)
                    .replaceAll(found -> Matcher.quoteReplacement(
                            standIn.path() + (found.group(1) == null ? "" : "/" + found.group(1))));
        }
        return hidden;
    }
}
