# mypy: disable-error-code="import-not-found"
"""Run by pgAdmin's own Python: connects every server that was loaded, as pgAdmin's window does, and
prints what each session says, or why there is none, as JSON.

    python pgadmin_session.py < passwords.json      # name → password
"""

import json
import sys

import config
from pgadmin import create_app
from pgadmin.model import Server
from pgadmin.utils.driver import get_driver

_QUESTION = "select version, cipher from pg_stat_ssl where pid = pg_backend_pid()"


def main() -> int:
    passwords, found = json.load(sys.stdin), {}
    app = create_app(config.APP_NAME)
    app.PGADMIN_INT_KEY = ""  # the key of the desktop's runtime, which is not here
    app.PGADMIN_RUNTIME = False
    app.config["WTF_CSRF_ENABLED"] = False
    with app.test_client() as client:
        client.get("/", follow_redirects=True)  # signs the desktop's user in
        for server in Server.query.all():
            place = f"/browser/server/connect/{server.servergroup_id}/{server.id}"
            answer = client.post(place, data={"password": passwords[server.name]}).get_json()
            parameters = dict(server.connection_params)
            if answer.get("success") != 1:
                told = answer.get("errormsg") or (answer.get("result") or {}).get("errmsg")
                found[server.name] = {"refused": told, "parameters": parameters}
                continue
            manager = get_driver(config.PG_DEFAULT_DRIVER).connection_manager(server.id)
            _, rows = manager.connection().execute_dict(_QUESTION)
            (row,) = rows["rows"]
            session = f"{row['version']} {row['cipher']}"
            found[server.name] = {"session": session, "parameters": parameters}
    sys.stdout.write(f"\n{json.dumps(found)}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
