package wirecopy.format;

/** Something that a walk came upon. */
public sealed interface Input permits Input.Bytes, Refused {

    /** Where it lies, see {@link wirecopy.article.Source#path()}. */
    String path();

    /** The bytes of a file or of an archive's entry, not yet judged. */
    record Bytes(String path, byte[] bytes) implements Input {
    }
}
