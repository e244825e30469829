"""Whether a bill of materials is CycloneDX 1.6, by its JSON schema: ``check_sbom.py FILE``."""

import sys
from pathlib import Path

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

fault = JsonStrictValidator(SchemaVersion.V1_6).validate_str(Path(sys.argv[1]).read_text("utf-8"))
sys.exit(str(fault) if fault else 0)
