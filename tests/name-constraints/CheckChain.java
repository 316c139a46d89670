import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Validates chains of certificates against a root; a line for each. Arguments: the root, then a file for each chain. */
class CheckChain {
  public static void main(String[] args) throws Exception {
    CertificateFactory factory = CertificateFactory.getInstance("X.509");
    X509Certificate root = (X509Certificate) factory.generateCertificate(open(args[0]));
    PKIXParameters parameters = new PKIXParameters(Set.of(new TrustAnchor(root, null)));
    parameters.setRevocationEnabled(false);
    for (String file : List.of(args).subList(1, args.length)) {
      var chain = factory.generateCertPath(new ArrayList<>(factory.generateCertificates(open(file))));
      try {
        CertPathValidator.getInstance("PKIX").validate(chain, parameters);
        System.out.println("trusted");
      } catch (CertPathValidatorException error) {
        System.out.println(error.getReason());
      }
    }
  }

  private static ByteArrayInputStream open(String file) throws Exception {
    return new ByteArrayInputStream(Files.readAllBytes(Path.of(file)));
  }
}
