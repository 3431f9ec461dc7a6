import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Reads each line {"type", "value"} into the class of that name, writes it, and compares the two trees. */
public class RoundTrip {
  public static void main(String[] arguments) throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    int lines = 0;
    int faults = 0;
    int typed = 0;
    try (BufferedReader reader = new BufferedReader(
        new InputStreamReader(new FileInputStream(arguments[1]), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines += 1;
        JsonNode record = mapper.readTree(line);
        JsonNode value = record.get("value");
        Class<?> type = Class.forName(arguments[0] + "." + record.get("type").asText());
        String fault = null;
        try {
          Object read = mapper.readValue(mapper.writeValueAsString(value), type);
          if (!read.getClass().getSimpleName().startsWith("Unrecognised")) typed += 1;
          else if (!record.path("unrecognised").asBoolean()) fault = "read as a variant that nobody knows";
          JsonNode written = mapper.readTree(mapper.writeValueAsString(read));
          if (!written.equals(mapper.readTree(mapper.writeValueAsString(value)))) fault = "written as " + written;
        } catch (com.fasterxml.jackson.core.JsonProcessingException problem) {
          fault = problem.getMessage();
        }
        if (fault != null) {
          faults += 1;
          if (faults <= 5) System.err.println("line " + lines + ", " + record.get("type").asText() + ": " + fault + "\n  " + value);
        }
      }
    }
    System.out.println(lines + " values, " + typed + " typed, " + faults + " differ");
    if (faults > 0 || lines == 0) System.exit(1);
  }
}
