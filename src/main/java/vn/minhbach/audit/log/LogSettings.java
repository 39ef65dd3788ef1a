package vn.minhbach.audit.log;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where the log lies and under which name it is known.
 *
 * @param origin the log's name for ever, the first line of its checkpoints
 * @param folder of tiles, entries and checkpoint
 * @param key file of the log's key pair, a secret kept apart from the folder
 * @param witnesses file that names the witnesses and how many of them make a checkpoint final
 */
@Component
record LogSettings(
    @Value("${minhbach.log.origin}") String origin,
    @Value("${minhbach.log.folder}") Path folder,
    @Value("${minhbach.log.key}") Path key,
    @Value("${minhbach.log.witnesses}") Path witnesses) {}
