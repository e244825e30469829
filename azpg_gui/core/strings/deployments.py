"""Files of what runs a program: App Service, Container Apps, Kubernetes, Compose, Terraform. They
give the program libpq's variables."""

import json
import shlex
from typing import Final

from azpg_gui.core.sentences import sentence
from azpg_gui.core.strings import literals
from azpg_gui.core.strings.settings import LIBPQ
from azpg_gui.core.strings.shell import variables
from azpg_gui.core.strings.snippet import Driver, Level, Server

__all__ = ["DRIVERS"]

_MOUNTED: Final = "/etc/postgresql/root.crt"
_SITE: Final = "/home/site/wwwroot/root.crt"
_KEY_VAULT: Final = "@Microsoft.KeyVault(SecretUri=SECRET_URI)"


def _placed(server: Server, level: Level, root: str) -> dict[str, str]:
    given = variables(server, level)
    return {name: root if name == "PGSSLROOTCERT" else value for name, value in given.items()}


def _app_service(server: Server, level: Level) -> str:
    """The form of *Environment variables > Advanced edit* in the portal."""
    values = _placed(server, level, _SITE)
    values.setdefault("PGPASSWORD", _KEY_VAULT)
    rows = [{"name": name, "value": value, "slotSetting": False} for name, value in values.items()]
    return json.dumps(rows, indent=2, ensure_ascii=False)


def _container_apps(server: Server, level: Level) -> str:
    values = _placed(server, level, _MOUNTED)
    secret = values.pop("PGPASSWORD", None)
    pairs = [f"{name}={value}" for name, value in values.items()]
    kept = [] if secret is None else [
        "az containerapp secret set --name APP --resource-group GROUP "
        f"--secrets {shlex.quote(f'pgpassword={secret}')}",
    ]  # fmt: skip
    update = " \\\n    ".join((
        "az containerapp update --name APP --resource-group GROUP --set-env-vars",
        *map(shlex.quote, pairs), "PGPASSWORD=secretref:pgpassword",
    ))  # fmt: skip
    return "\n".join((*kept, update))


def _kubernetes(server: Server, level: Level) -> str:
    """Values of a Secret are taken as they are; in ``env`` ``$(`` would begin a variable."""
    values = _placed(server, level, _MOUNTED)
    values.setdefault("PGPASSWORD", "PASSWORD")
    root = [] if level is Level.ENCRYPTED else [
        "          volumeMounts:", "            - name: postgresql-roots",
        "              mountPath: /etc/postgresql", "              readOnly: true",
        "      volumes:", "        - name: postgresql-roots", "          configMap:",
        "            name: postgresql-roots",
    ]  # fmt: skip
    # A comment ends with its line, and holds nothing that is not printable.
    root_file = server.root_file if server.root_file.isprintable() else "ROOT_FILE"
    source = shlex.quote(f"root.crt={root_file}")
    made = f"# kubectl create configmap postgresql-roots --from-file={source}"
    return "\n".join((
        *([made] if root else []),
        "apiVersion: v1", "kind: Secret", "metadata:", "  name: postgresql", "stringData:",
        *[f"  {name}: {literals.yaml(value)}" for name, value in values.items()],
        "---", "apiVersion: apps/v1", "kind: Deployment", "metadata:", "  name: app", "spec:",
        "  selector:", "    matchLabels:", "      app: app", "  template:", "    metadata:",
        "      labels:", "        app: app", "    spec:", "      containers:",
        "        - name: app", "          image: IMAGE", "          envFrom:",
        "            - secretRef:", "                name: postgresql", *root,
    ))  # fmt: skip


def _compose(server: Server, level: Level) -> str:
    """A dollar begins a variable in a Compose file: ``$$`` is one."""
    values = _placed(server, level, _MOUNTED)
    root = [] if level is Level.ENCRYPTED else [
        "    volumes:", "      - type: bind", f"        source: {_compose_value(server.root_file)}",
        f"        target: {_MOUNTED}", "        read_only: true",
    ]  # fmt: skip
    return "\n".join((
        "services:", "  app:", "    image: IMAGE", "    environment:",
        *[f"      {name}: {_compose_value(value)}" for name, value in values.items()],
        *([] if server.password else ["      PGPASSWORD: ${PGPASSWORD:?}"]), *root,
    ))  # fmt: skip


def _compose_value(text: str) -> str:
    return literals.yaml(text.replace("$", "$$"))


def _terraform(server: Server, level: Level) -> str:
    values = {name: literals.hcl(value) for name, value in _placed(server, level, _SITE).items()}
    values.setdefault("PGPASSWORD", "var.pgpassword")
    width = max(map(len, values))
    asked = ['variable "pgpassword" {', "  type      = string", "  sensitive = true", "}", ""]
    return "\n".join((
        *([] if server.password else asked),
        'resource "azurerm_linux_web_app" "app" {', "  # …", "  app_settings = {",
        *[f"    {name:{width}} = {value}" for name, value in values.items()], "  }", "}",
    ))  # fmt: skip


_DEPLOYED: Final = sentence("The root file has to be deployed with the program.")
_LIBPQ_ONLY: Final = sentence(
    "These variables are libpq's: drivers of Java, .NET and Node.js take their own settings."
)

DRIVERS: Final = (
    Driver("app-service", "Azure App Service", "Azure", _app_service, LIBPQ, _DEPLOYED,
           roots_at=_SITE),
    Driver("container-apps", "Azure Container Apps", "Azure", _container_apps, LIBPQ, _LIBPQ_ONLY,
           roots_at=_MOUNTED),
    Driver("terraform", "Terraform", "Azure", _terraform, LIBPQ, _DEPLOYED, file="main.tf",
           roots_at=_SITE),
    Driver("kubernetes", "Kubernetes", "Containers", _kubernetes, LIBPQ, _LIBPQ_ONLY,
           file="deployment.yaml", roots_at=_MOUNTED),
    Driver("compose", "Docker Compose", "Containers", _compose, LIBPQ, _LIBPQ_ONLY,
           file="compose.yaml", roots_at=_MOUNTED),
)  # fmt: skip
