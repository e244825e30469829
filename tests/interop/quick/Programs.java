import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.*;
import java.sql.*;
import java.util.Properties;
import java.util.regex.*;

/** Connects to every URL of cases.json: what jdbc/Program.java does for one. */
public class Programs {
    public static void main(String[] arguments) throws Exception {
        Matcher cases = Pattern.compile(
            "\\{\"folder\": (\"[^\"]*\"), \"file\": \"[^\"]*\", \"password\": (\"(?:[^\"\\\\]|\\\\.)*\")\\}"
        ).matcher(Files.readString(Path.of("cases.json")));
        while (cases.find()) {
            String url = Files.readString(Path.of(string(cases.group(1)), "snippet.txt"));
            Properties properties = new Properties();
            String password = string(cases.group(2));
            if (!password.isEmpty()) properties.setProperty("password", password);
            boolean encrypted = false;
            String failed = null;
            try (Connection connection = DriverManager.getConnection(url, properties);
                 ResultSet rows = connection.createStatement().executeQuery(
                     "select ssl from pg_stat_ssl where pid = pg_backend_pid()")) {
                rows.next();
                encrypted = rows.getBoolean(1);
            } catch (SQLException error) {
                StringWriter words = new StringWriter();
                error.printStackTrace(new PrintWriter(words));
                failed = words.toString();
            }
            System.out.println("{\"printed\": \"" + encrypted + "\", \"failed\": "
                + (failed == null ? "null" : quoted(failed)) + "}");
        }
    }

    /** A string of JSON without what no name of a folder and no password of ours has. */
    static String string(String json) {
        String inner = json.substring(1, json.length() - 1);
        Matcher escapes = Pattern.compile("\\\\(?:u([0-9a-f]{4})|(.))").matcher(inner);
        return escapes.replaceAll(found -> Matcher.quoteReplacement(found.group(2) != null
            ? found.group(2) : String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    static String quoted(String text) {
        StringBuilder made = new StringBuilder("\"");
        for (char letter : text.toCharArray())
            made.append(letter < 32 || letter > 126 || letter == '"' || letter == '\\'
                ? String.format("\\u%04x", (int) letter) : String.valueOf(letter));
        return made.append('"').toString();
    }
}
