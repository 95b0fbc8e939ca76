package io.streamlets.blueprint.source;

import com.typesafe.config.ConfigUtil;
import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.hocon.HoconText;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** A file of Java's properties as HOCON, each property in the line where it begins. */
final class PropertiesText {
    private final String file;
    private final StringBuilder hocon = new StringBuilder();

    private PropertiesText(String file) {
        this.file = file;
    }

    static HoconText of(String file, String text) {
        return new PropertiesText(file).read(text);
    }

    private HoconText read(String text) {
        List<String> lines = text.lines().toList();
        HoconText.Fault fault = null;
        int next = 0;
        while (next < lines.size() && fault == null) {
            int first = next;
            StringBuilder property = new StringBuilder(lines.get(next++));
            if (!isComment(lines.get(first))) {
                while (next < lines.size() && goesOn(lines.get(next - 1))) {
                    property.append('\n').append(lines.get(next++));
                }
            }
            fault = add(property.append('\n').toString(), first + 1);
            hocon.append("\n".repeat(next - first));
        }
        HoconText read = HoconText.of(file, hocon.toString()).withoutColumns();
        return fault == null ? read : new HoconText(file, "", List.of(), List.of(), List.of(), 0, fault);
    }

    private static boolean isComment(String line) {
        String written = line.stripLeading();
        return written.startsWith("#") || written.startsWith("!");
    }

    /** Whether a line ends with a backslash that takes away its end. */
    private static boolean goesOn(String line) {
        int start = line.length();
        while (start > 0 && line.charAt(start - 1) == '\\') {
            start--;
        }
        return (line.length() - start) % 2 == 1;
    }

    private HoconText.@Nullable Fault add(String property, int line) {
        Properties read = new Properties();
        try {
            read.load(new StringReader(property));
        } catch (IllegalArgumentException badEscape) {
            String reason = "after '\\u' come no four hexadecimal digits";
            return new HoconText.Fault(new Place(file, line), reason, reason, false);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        read.stringPropertyNames().forEach(key -> {
            for (String part : key.split("\\.", -1)) {
                hocon.append(ConfigUtil.quoteString(part)).append('.');
            }
            hocon.setLength(hocon.length() - 1);
            hocon.append(" = ").append(ConfigUtil.quoteString(read.getProperty(key)));
        });
        return null;
    }
}
