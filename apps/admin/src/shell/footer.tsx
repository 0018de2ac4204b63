import { useLanguage } from "../language/language-context";
import "./footer.css";

const boundarySource = "thanglequoc/vietnamese-provinces-database";
const areaSource = "tranngocminhhieu/vietnamadminunits";

export function Footer() {
  const { messages } = useLanguage();
  return (
    <footer class="footer">
      <div class="footer-inner">
        <section>
          <h2>{messages().footer.about}</h2>
          <p>{messages().footer.purpose}</p>
          <p>{messages().footer.notOfficial}</p>
          <p>
            <a href="/kiem-tra/" rel="external">
              {messages().footer.checkProgramme}
            </a>
          </p>
        </section>
        <section>
          <h2>{messages().footer.mapData}</h2>
          <p>
            {messages().footer.boundaries} <a href={`https://github.com/${boundarySource}`}>{boundarySource}</a> (
            {messages().footer.licence("© 2021 Thang Le Quoc")})
          </p>
          <p>
            {messages().footer.areas} <a href={`https://github.com/${areaSource}`}>{areaSource}</a> (
            {messages().footer.licence("")})
          </p>
          <p>{messages().footer.simplified}</p>
        </section>
      </div>
    </footer>
  );
}
